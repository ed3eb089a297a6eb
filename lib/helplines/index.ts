// What the other rooms use of the choice of helplines.
export { chooseHelplines, type HelpAnswer, type HelpQuestion } from './choose-helplines.ts';
export { countryFromTimeZone } from './country-from-time-zone.ts';
export { showDirectory } from './directory.ts';
export { isStale, type HelpReason, type ShownHelpline } from './reach.ts';
