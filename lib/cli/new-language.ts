// `new:language <code>`: writes the folder of a new language and says what comes next.
import { newLanguage, stepsAfterLanguage } from './new/new-language.ts';
import { orRefuse, Refused } from './refused.ts';

orRefuse(() => {
  const [code, ...more] = process.argv.slice(2);
  if (code === undefined || more.length > 0)
    throw new Refused('Say the code of the language: npm run new:language pl');
  process.stdout.write(stepsAfterLanguage(newLanguage(process.cwd(), code)));
});
