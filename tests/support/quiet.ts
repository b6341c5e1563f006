import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Nothing may complain in silence: an unexpected console.error fails the test that caused it. */
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const complaints = vi.mocked(console.error).mock.calls
  vi.mocked(console.error).mockRestore()
  expect(complaints).toEqual([])
})
