import { expect, test } from 'vitest'
import { formsOfTwoTabs, onlyAdds } from '#tests/http/frame/two-tabs-forms.ts'
import { everyAddress } from '#tests/support/addresses.ts'

test('every form says what it changes of what is kept, or is known to undo nothing', () => {
  const taking = everyAddress().filter(({ takesForms }) => takesForms)
  const changing = taking.filter(({ changesKept }) => changesKept).map(({ pattern }) => pattern)
  const others = taking.filter(({ changesKept }) => !changesKept).map(({ pattern }) => pattern)
  expect(formsOfTwoTabs.map(({ to }) => to).sort()).toEqual(changing.sort())
  expect(Object.keys(onlyAdds).sort()).toEqual(others.sort())
})
