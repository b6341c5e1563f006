import type { Reason } from '#app/domain/reasons.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { compareParts } from '#app/domain/versions/compare-parts.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { SignerList } from '#app/ui/signers/signer-list.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { VersionComparison } from '#app/ui/versions/version-comparison.tsx'
import { ActContentView, actParts, type Villages } from './act-content-view.tsx'
import { ActFacts } from './act-facts.tsx'
import { ActSeal } from './act-seal.tsx'
import { useActName } from './act-title.ts'
import { DeclineForm, SignForm } from './sign-forms.tsx'

type Props = {
  formKey: string
  act: Omit<PendingAct, 'place' | 'payload'>
  text: string
  villages: Villages
  signers: Parameters<typeof SignerList>[0]['signers'] | null
  own: boolean
  mayDecline: boolean
  why: Reason | null
  rejected: RejectedForm | undefined
}

/** An act whole, with its hash, and the two forms of the one who can sign it. */
export function ActPage({ act, text: signed, villages, ...rest }: Props) {
  const text = useText().signatures
  const nameOf = useActName()
  return (
    <>
      <h1>{text.acts[act.kind].named ? nameOf(act.content) : text.acts[act.kind].title}</h1>
      <ActFacts act={act} />
      {act.state === 'open' ? <p>{text.lead}</p> : null}
      <WhatEndedIt act={act} villages={villages} />
      <ActSeal hash={act.hash} text={signed} />
      <ActContentView content={act.content} villages={villages} />
      {act.state === 'open' ? <Signing {...rest} /> : <TooLate rejected={rest.rejected} />}
    </>
  )
}

/** What was changed so that the act ended: as it was to be signed beside as it would be now. */
function WhatEndedIt({ act: { content, endedAs }, villages }: Pick<Props, 'act' | 'villages'>) {
  const language = useLanguage()
  const text = useText().signatures
  if (!endedAs) return null
  const [asked, now] = [content, endedAs].map((one) => actParts(one, villages, language))
  return (
    <>
      <h2>{text.changedTo}</h2>
      <VersionComparison
        before={text.asAsked}
        after={text.afterChange}
        changed={compareParts(asked ?? [], now ?? [])}
      />
    </>
  )
}

function Signing({
  formKey,
  signers,
  own,
  mayDecline,
  why,
  rejected,
}: Omit<Props, 'act' | 'text' | 'villages'>) {
  const text = useText().signatures
  return (
    <>
      <h2>{text.after}</h2>
      <ul>
        {text.afterList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SignForm formKey={formKey} own={own} why={why} rejected={rejected} />
      {signers ? <SignerList signers={signers} /> : null}
      {mayDecline ? (
        <DeclineForm formKey={`${formKey}-decline`} own={own} rejected={rejected} />
      ) : null}
    </>
  )
}
