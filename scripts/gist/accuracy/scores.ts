/** Answers given, labelled and right, from which precision, recall and F1 follow. */
export interface Count {
  given: number;
  labelled: number;
  right: number;
}

export const EMPTY: Count = { given: 0, labelled: 0, right: 0 };

export function countAnswers(given: boolean, labelled: boolean, agree: boolean): Count {
  return { given: Number(given), labelled: Number(labelled), right: Number(given && labelled && agree) };
}

/** Sets are scored word by word. */
export function countWords(given: readonly string[], labelled: readonly string[]): Count {
  return {
    given: given.length,
    labelled: labelled.length,
    right: given.filter((word) => labelled.includes(word)).length,
  };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { given, labelled, right }) => ({
      given: total.given + given,
      labelled: total.labelled + labelled,
      right: total.right + right,
    }),
    EMPTY,
  );
}

/** Nothing given: nothing wrong. */
export function precision({ given, right }: Count): number {
  return given === 0 ? 1 : right / given;
}

export function recall({ labelled, right }: Count): number {
  return labelled === 0 ? 1 : right / labelled;
}

export function f1({ given, labelled, right }: Count): number {
  return given + labelled === 0 ? 1 : (2 * right) / (given + labelled);
}
