import { Form } from '#app/ui/form/form.tsx'
import { PublicReasonField } from '#app/ui/form/public-reason-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { BallotFields } from './ballot-fields.tsx'
import { CalendarFields } from './calendar-fields.tsx'
import { MoneyFields } from './money-fields.tsx'
import { NameFields } from './name-fields.tsx'
import { PeopleFields } from './people-fields.tsx'
import { PriceFields } from './price-fields.tsx'
import type { RoundFormPart, VillageName } from './round-form-props.ts'

type Props = RoundFormPart & {
  formKey: string
  villages: readonly VillageName[]
  /** The phases have begun: dates are shown, not asked. */
  locked?: boolean
  /** The last round with a published result, on which other rules can be tried. */
  counted: number | null
  /** The word on the button. */
  button: string
  /** The round stands already: a change of it says why, in public. */
  reasoned?: boolean
}

/** Everything that makes a round: for a new one, a copied one, or one that is changed. */
export function RoundForm(props: Props) {
  const {
    formKey,
    rejected,
    plan,
    villages,
    locked = false,
    counted,
    button,
    reasoned = false,
  } = props
  const part = { rejected, plan }
  return (
    <Form formKey={formKey} rejected={rejected}>
      <NameFields {...part} />
      <MoneyFields {...part} villages={villages} />
      <CalendarFields {...part} locked={locked} />
      <PeopleFields {...part} />
      <BallotFields {...part} counted={counted} />
      <PriceFields {...part} />
      {reasoned ? <PublicReasonField rejected={rejected} /> : null}
      <p className="buttons">
        <Button>{button}</Button>
        <a href={usePaths().officeRounds}>{useText().roundOffice.back}</a>
      </p>
    </Form>
  )
}
