import { FriendlyError } from './friendly-error';

export async function run(_args: string[]): Promise<number> {
  throw new FriendlyError('Not built yet.');
}
