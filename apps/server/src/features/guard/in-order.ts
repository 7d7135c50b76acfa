/**
 * A question that is asked again before it is answered: each asker gets the answer to theirs, and `take` never gets that to an earlier
 * one after that to a later one.
 */
export function inOrder<Answer>(ask: () => Promise<Answer>, take: (answer: Answer) => void): () => Promise<Answer> {
  let asked = 0;
  let taken = 0;
  return async () => {
    const number = ++asked;
    const answer = await ask();
    if (number > taken) {
      taken = number;
      take(answer);
    }
    return answer;
  };
}
