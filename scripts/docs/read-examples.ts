import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleSentences } from './practices-page';

const FOLDER = 'lib/analyzer/practices';
const ENDING = '.examples.ts';

/** The example sentences of all practices, from the files beside them. */
export async function readExamples(): Promise<ExampleSentences[]> {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: category }) =>
      readdirSync(join(FOLDER, category))
        .filter((name) => name.endsWith(ENDING))
        .map((name) => ({ category, name: name.slice(0, -ENDING.length) })),
    );
  const modules = await Promise.all(
    files.map(
      // The bundler takes in every file that this can name.
      ({ category, name }): Promise<Record<string, ExampleSentences>> =>
        import(`../../lib/analyzer/practices/${category}/${name}.examples.ts`),
    ),
  );
  return modules.flatMap((exported) => Object.values(exported));
}
