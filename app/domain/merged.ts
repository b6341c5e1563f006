/** The keys that more than one of the parts has. */
type Twice<Parts, Seen = never> = Parts extends readonly [infer First, ...infer Rest]
  ? (keyof First & Seen) | Twice<Rest, Seen | keyof First>
  : never

type All<Parts> = Parts extends readonly [infer First, ...infer Rest] ? First & All<Rest> : unknown

/** What several nouns bring, as one; where two claim the same key, whatever uses it does not compile. */
export type Merged<Parts extends readonly object[]> = [Twice<Parts>] extends [never]
  ? { [Key in keyof All<Parts>]: All<Parts>[Key] }
  : { 'two nouns claim': Twice<Parts> }

type OrClaimed<Parts extends readonly object[]> = [Twice<Parts>] extends [never]
  ? Parts
  : { 'two nouns claim': Twice<Parts> }[]

/** The parts of several nouns as one object; two that claim the same key do not compile. */
export function merged<Parts extends readonly object[]>(
  ...parts: Parts & OrClaimed<Parts>
): Merged<Parts> {
  // Which keys each part brings is in its type; Object.assign tells no more than that of five.
  return Object.assign({}, ...parts) as Merged<Parts>
}
