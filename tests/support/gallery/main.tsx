// Draws the state named in the address: `#popup-level-3/es`.
import { render } from 'preact';
import { Speaks } from '../../../components/voice.tsx';
import { STATES } from './states.tsx';
import { VOICES, type VoiceName } from './voices.ts';

const isVoice = (name: string): name is VoiceName => name in VOICES;

function draw(): void {
  const [name = '', wanted = ''] = location.hash.slice(1).split('/');
  const voice = VOICES[isVoice(wanted) ? wanted : 'en'];
  const root = document.getElementById('app');
  if (!root) return;
  document.documentElement.lang = voice.t.locale;
  document.documentElement.dir = voice.t.direction;
  render(<Speaks voice={voice}>{STATES[name]?.(voice) ?? Object.keys(STATES).join(' ')}</Speaks>, root);
  document.body.dataset['drawn'] = location.hash;
}

globalThis.addEventListener('hashchange', draw);
draw();
