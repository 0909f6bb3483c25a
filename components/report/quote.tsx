import type { Evidence } from '@/lib/analyzer/types';

interface Run {
  text: string;
  isMarked: boolean;
  isHit: boolean;
}

/** Where a search text stands in a longer one, in any case; at most `most` times. */
function hitsIn(text: string, sought: string, most = 50): [number, number][] {
  const hits: [number, number][] = [];
  const inside = text.toLowerCase();
  // A few letters change their length with their case: then offsets would not hold.
  if (!sought || inside.length !== text.length) return hits;
  for (
    let at = inside.indexOf(sought);
    at !== -1 && hits.length < most;
    at = inside.indexOf(sought, at + sought.length)
  )
    hits.push([at, at + sought.length]);
  return hits;
}

/** The text cut where a mark or a hit begins or ends; `marks` are offsets in it. */
export function runsOf(text: string, marks: readonly [number, number][], sought = ''): Run[] {
  const hits = hitsIn(text, sought);
  const cuts = new Set([0, text.length]);
  for (const at of [...marks, ...hits].flat()) if (at > 0 && at < text.length) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  const holds = (all: readonly [number, number][], at: number) => all.some(([start, end]) => start <= at && at < end);
  return sorted.slice(0, -1).map((start, index) => ({
    text: text.slice(start, sorted[index + 1]),
    isMarked: holds(marks, start),
    isHit: holds(hits, start),
  }));
}

/** The marked words as offsets in the quote. */
export function marksOf({ start, quote, marks = [] }: Evidence): [number, number][] {
  return marks
    .map((mark): [number, number] => [Math.max(0, mark.start - start), Math.min(quote.length, mark.end - start)])
    .filter(([from, to]) => from < to);
}

function Runs({ runs }: { runs: Run[] }) {
  return runs.map(({ text, isMarked, isHit }, index) => {
    const inner = isHit ? <u key={index}>{text}</u> : text;
    return isMarked ? <mark key={index}>{inner}</mark> : inner;
  });
}

/** The policy's own sentence, after the lead-in that it needs; the words that decided are marked. */
export function Quote({ evidence, sought = '' }: { evidence: Evidence; sought?: string }) {
  const { quote, leadIn } = evidence;
  return (
    <>
      “
      {leadIn && (
        <>
          <span class="lead-in">
            <Runs runs={runsOf(leadIn.quote, marksOf({ ...evidence, ...leadIn }), sought)} />
          </span>{' '}
          …{' '}
        </>
      )}
      <Runs runs={runsOf(quote, marksOf(evidence), sought)} />”
    </>
  );
}
