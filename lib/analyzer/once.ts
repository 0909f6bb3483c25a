/** Asks of each thing once, and remembers the answer as long as the thing is there: sentences are asked the same by many practices. */
export function once<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return (thing) => {
    let answer = answers.get(thing);
    if (answer === undefined) {
      answer = ask(thing);
      answers.set(thing, answer);
    }
    return answer;
  };
}
