/** How long the analysis takes, and how that grows with the text. */
import { run } from '../gist/bench';

process.exitCode = await run([]);
