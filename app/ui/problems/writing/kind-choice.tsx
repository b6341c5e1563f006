import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { inLanguage } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { allStandingIn, allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { StandsNow } from '#app/ui/fields/stands-now.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { KindSymbols } from '../facilities.tsx'

export type OfferedKind = Pick<FacilityKind, 'key' | 'name' | 'sign' | 'reportDays'>

/** What is to be said before anything is asked. */
export function DangerNotice() {
  const text = useText().problems.what
  return (
    <Notice kind="wrong">
      <p>
        <b>
          <a href="tel:112">{text.danger}</a>
        </b>{' '}
        {text.dangerWhy}
      </p>
    </Notice>
  )
}

type Props = { kinds: readonly OfferedKind[]; chosen: string; shown: RejectedForm | undefined }

/** The kinds of services, each a large place to tap, with the days in which it is answered. */
export function KindChoice({ kinds, chosen, shown }: Props) {
  const text = useText().problems.what
  const language = useLanguage()
  const fault = faultOf(shown, 'kind')
  useFieldName('kind', text.service)
  const [typed = chosen] = allTyped(shown, 'kind') ?? []
  const standing = allStandingIn(shown, 'kind')
  const stands = kinds.filter(({ key }) => standing?.includes(key))
  const notes = [fault && 'kind-fault', standing && 'kind-stands'].filter(Boolean).join(' ')
  return (
    <fieldset className={fault ? 'field wrong' : 'field'} aria-describedby={notes || undefined}>
      <legend className="visually-hidden">{text.service}</legend>
      {fault ? (
        <span className="error" id="kind-fault">
          {fault}
        </span>
      ) : null}
      <StandsNow
        id="kind"
        stands={standing && stands.map(({ name }) => inLanguage(name, language)).join(', ')}
      />
      <KindSymbols signs={kinds.map(({ sign }) => sign)} />
      <div className="kinds">
        {kinds.map(({ key, name, sign, reportDays }, at) => (
          <label key={key}>
            <input
              type="radio"
              id={at === 0 ? 'kind' : `kind-${key}`}
              name="kind"
              value={key}
              defaultChecked={typed === key}
            />
            <svg className="kind" aria-hidden="true">
              <use href={`#k-${sign}`} />
            </svg>
            <span>
              <b>{shownIn(language, name)}</b>
              <small>{text.days(reportDays)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
