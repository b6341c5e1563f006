import { expect, test } from 'vitest'
import { merged } from '#app/domain/merged.ts'

test('what several nouns bring is one object', () => {
  const paths = merged({ bench: (number: number) => `/benches/${number}` }, { benches: '/benches' })
  expect([paths.bench(3), paths.benches]).toEqual(['/benches/3', '/benches'])
})

test('two nouns that claim the same key do not compile', () => {
  // @ts-expect-error both parts bring `benches`; without the guard this line would compile and the check would fail
  merged({ benches: '/benches' }, { benches: '/parks' })
})
