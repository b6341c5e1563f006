import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useText } from '#app/ui/use-language.ts'
import { ActContentView, type Villages } from './act-content-view.tsx'
import { ActFacts } from './act-facts.tsx'
import { ActSeal } from './act-seal.tsx'
import { useActName } from './act-title.ts'

type Props = {
  act: Omit<PendingAct, 'place' | 'payload'>
  text: string
  villages: Villages
  rejected: RejectedForm | undefined
}

/** One act whole, and the box of whoever has read it. What is ticked says which content was shown. */
export function ActToSign({ act, text: signed, villages, rejected }: Props) {
  const text = useText().signatures
  const { number, hash, content } = act
  const value = `${number}/${hash}`
  return (
    <section className="act" aria-labelledby={`act-${number}`}>
      <h2 id={`act-${number}`}>{useActName()(content)}</h2>
      <Aside
        facts={
          <>
            <ActFacts act={act} />
            <ActSeal hash={hash} text={signed} />
          </>
        }
      >
        <ActContentView content={content} villages={villages} />
      </Aside>
      <label className="choice">
        <input
          type="checkbox"
          name="act"
          value={value}
          defaultChecked={allTyped(rejected, 'act')?.includes(value) ?? false}
        />
        <span>{text.many.tick(number)}</span>
      </label>
    </section>
  )
}

/** Said above all of them where none was ticked. */
export function TickFault({ rejected }: Pick<Props, 'rejected'>) {
  useFieldName('act', useText().signatures.many.which)
  const fault = faultOf(rejected, 'act')
  if (!fault) return null
  return (
    <p className="error" id="act">
      {fault}
    </p>
  )
}
