// A message of a few lines: an advertisement of that length would still name somebody.
import type { Detector } from './detect.ts';
import { NOTHING, WITHOUT_WORDS } from './evidence.ts';

const FEW_WORDS = 90;

export const shortMessage: Detector = ({ reading }) => (reading.words <= FEW_WORDS ? WITHOUT_WORDS : NOTHING);
