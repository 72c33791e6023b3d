/**
 * Lets many callers share one piece of work: whoever comes while it runs is in the next one. Results come back in
 * the order of the items.
 *
 * When a batch fails, its items are tried one by one, so that an item that cannot work harms itself alone.
 *
 * @param most Items of one batch.
 */
export function batched<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const waiting: { item: Item; done: PromiseWithResolvers<Result> }[] = [];
  let running = false;

  const one = async (item: Item): Promise<Result> => {
    const [result] = await work([item]);
    return result as Result;
  };

  const drain = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        const results = await work(batch.map(({ item }) => item));
        for (const [index, { done }] of batch.entries()) done.resolve(results[index] as Result);
      } catch (error) {
        if (batch.length === 1) batch[0]?.done.reject(error);
        else for (const { item, done } of batch) await one(item).then(done.resolve, done.reject);
      }
    }
    running = false;
  };

  return (item) => {
    const done = Promise.withResolvers<Result>();
    waiting.push({ item, done });
    if (!running) void drain();
    return done.promise;
  };
}
