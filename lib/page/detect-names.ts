import { strengthOf } from './detect-glance';
import { count, fold, OTHER } from './detect-words';

const MAX_NAME = 200;

/** The name is one of another legal document, and not of a privacy policy as well. */
export function namesOther(name: string): boolean {
  return name.length < MAX_NAME && count(fold(name), OTHER) > 0 && strengthOf(name) < 2;
}
