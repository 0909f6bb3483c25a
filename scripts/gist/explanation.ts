import type { Tracer } from '../../lib/analyzer';

/** Gathers which practices looked at which sentence, and why each took or refused it. */
export class Explanation {
  readonly #lines = new Map<number, { text: string; unit: string; traces: string[] }>();

  readonly trace: Tracer = (sentence, { practice, answer, pattern, accepted, reason }) => {
    if (!accepted && reason === '') return;
    let entry = this.#lines.get(sentence.index);
    if (!entry) {
      entry = { text: sentence.text, unit: sentence.unit, traces: [] };
      this.#lines.set(sentence.index, entry);
    }
    entry.traces.push(`  ${accepted ? '✓' : '✗'} ${practice} ${answer} (${pattern})${reason ? `: ${reason}` : ''}`);
  };

  toString(): string {
    const parts = [...this.#lines.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, { text, traces }]) => `${text}\n${traces.join('\n')}\n`);
    return `${parts.join('\n')}\n`;
  }
}
