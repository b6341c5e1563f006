import { z } from 'zod'
import { units, versionKinds } from '#app/domain/budget/version.ts'
import { choice, text, whole } from '../form-fields.server.ts'

/** How many som one of the amounts is, as the form sends it. */
export const unitField = () =>
  choice(['1', '1000', '1000000']).transform((written) => {
    const unit = units.find((one) => String(one) === written)
    return unit ?? 1
  })

/** Which version is begun: its year, kind and unit, and why it corrects another one. */
export const wantedFields = z.object({
  year: whole({ min: 2000, max: 2099 }),
  kind: choice(versionKinds),
  unit: unitField(),
  reason: text({ max: 1_000 }),
})
