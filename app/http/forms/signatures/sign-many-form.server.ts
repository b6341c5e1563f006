import { z } from 'zod'
import { list } from '#app/http/forms/form-fields.server.ts'
import type { SeenAct } from '#app/services/signatures/sign-acts.server.ts'

/** Each ticked box is an act's number and the hash that was shown with it. */
export const signManyForm = z.object({ act: list() }).transform(({ act }) => seenIn(act))

function seenIn(values: readonly string[]): SeenAct[] {
  return [...new Set(values)].flatMap((value) => {
    const [, number, hash] = /^([1-9]\d{0,8})\/([0-9a-f]{64})$/.exec(value) ?? []
    return number && hash ? [{ number: Number(number), hash }] : []
  })
}
