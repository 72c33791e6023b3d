/** So many made members are remembered; then all are forgotten. */
const REMEMBERED = 50_000;
const NINE = '9'.charCodeAt(0);
const PLACE = /^(?:0|[1-9]\d*)$/;

/**
 * A list whose members are made when they are looked at: a million facts take no room while nobody reads them. It is
 * an array in every way but that it cannot be written to.
 *
 * @param make must give equal members for equal places
 */
export function lazyList<T>(length: number, make: (place: number) => T): readonly T[] {
  const known = new Map<number, T>();
  const at = (place: number): T => {
    const found = known.get(place);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const made = make(place);
    known.set(place, made);
    return made;
  };
  const isPlace = (key: string | symbol): key is string =>
    typeof key === 'string' && key.charCodeAt(0) <= NINE && PLACE.test(key) && Number(key) < length;
  const target: T[] = [];
  target.length = length;
  return new Proxy(target, {
    get: (list, key) => (isPlace(key) ? at(Number(key)) : Reflect.get(list, key)),
    has: (list, key) => isPlace(key) || Reflect.has(list, key),
    ownKeys: () => [...Array.from({ length }, (_, place) => String(place)), 'length'],
    getOwnPropertyDescriptor: (list, key) =>
      isPlace(key)
        ? { value: at(Number(key)), enumerable: true, configurable: true, writable: true }
        : Reflect.getOwnPropertyDescriptor(list, key),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
