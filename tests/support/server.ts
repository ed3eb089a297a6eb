// The invented portal of assets/demo, for end-to-end tests.
import { serveFolder, type Served } from '../../lib/cli/serve.ts';

export const servePortal = (): Promise<Served> => serveFolder('assets/demo');
