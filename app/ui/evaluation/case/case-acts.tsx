import type { CaseActs } from '#app/domain/evaluation/case/case-acts.ts'
import type { Evaluation } from '#app/domain/evaluation/evaluation.ts'
import type { PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { SignerList } from '#app/ui/signers/signer-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { WhyNot } from '../why-not.tsx'

type Signers = Parameters<typeof SignerList>[0]['signers']
type Props = { evaluation: Evaluation; record: PublicRecord; acts: CaseActs }

/** What this person can do with the case now, the most pressing first; where nothing, the reason why not. */
export function CaseActButtons({
  evaluation,
  record,
  acts,
  signers,
}: Props & { signers: Signers | null }) {
  const offered = useOffered({ evaluation, record, acts })
  const why = evaluation.step === 'signature' ? acts.sign : acts.judge
  // Whoever put the first signature is told whose the second one can be, not that it cannot be theirs.
  const ownWaits = why?.key === 'needs-another-person' && signers
  return (
    <>
      {ownWaits ? <SignerList signers={signers} /> : null}
      {why && !ownWaits && evaluation.step !== 'done' ? <WhyNot reason={why} /> : null}
      {offered.length > 0 ? (
        <p className="buttons">
          {offered.map(({ href, label }, place) => (
            <ButtonLink key={href} href={href} second={place > 0}>
              {label}
            </ButtonLink>
          ))}
        </p>
      ) : null}
    </>
  )
}

function useOffered({ evaluation, record, acts }: Props) {
  const text = useText().checks.acts
  const paths = usePaths()
  const { proposal: number } = evaluation
  const appealWaits = record.appeal !== null && record.appeal.decision === null
  return [
    { can: acts.sign === null, href: paths.checkAct(number, 'sign'), label: text.sign },
    { can: acts.judge === null, href: paths.checkAct(number, 'judge'), label: text.judge },
    {
      can: acts.appeal === null && appealWaits,
      href: paths.appealOf(number),
      label: text.appeal,
    },
    {
      can: acts.assign === null,
      href: paths.checkAct(number, 'assign'),
      label: evaluation.assignment ? text.reassign : text.assign,
    },
    { can: acts.link === null, href: paths.checkAct(number, 'exclusions'), label: text.link },
  ].filter(({ can }) => can)
}
