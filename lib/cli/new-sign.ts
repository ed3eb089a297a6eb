// `new:sign <category> <id>`: writes the file of a new sign and says what comes next.
import { newSign, stepsAfterSign } from './new/new-sign.ts';
import { orRefuse, Refused } from './refused.ts';

orRefuse(() => {
  const [category, id, ...more] = process.argv.slice(2);
  if (category === undefined || id === undefined || more.length > 0)
    throw new Refused('Say the category and the id: npm run new:sign documents selfie-with-id');
  const file = newSign(process.cwd(), category, id, new Date().toISOString().slice(0, 10));
  process.stdout.write(stepsAfterSign(file, id));
});
