import type { ReactNode } from 'react'
import type { FormStep } from '#app/domain/proposals/writing/steps.ts'
import { FileList } from '#app/ui/documents/file-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { CostTable } from '../cost-table.tsx'
import type { CheckPage } from './check-page.ts'
import { useNamedFault } from './field-labels.ts'

type Props = { step: FormStep; page: CheckPage; faults: CheckPage['faults'] }

/** One step as it will be read by others, with a link back to change it. */
export function CheckedStep({ step, page, faults }: Props) {
  const text = useText().proposalForm
  const paths = usePaths()
  const Shown = shown[step]
  const named = useNamedFault()
  return (
    <section>
      <h2>{text.steps[step].name}</h2>
      {faults.map((fault) => (
        <p key={fault.field + fault.message} className="field wrong">
          <span className="error">{named(fault)}</span>
        </p>
      ))}
      <Shown page={page} />
      <p>
        <a href={paths.draft(page.draft.number, step)}>{text.change}</a>
      </p>
    </section>
  )
}

const shown = { what: What, whom: Whom, cost: Cost, help: Help }

/** A text under its label; nothing where nothing is written. */
function Written({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd className="prose">{children}</dd>
    </div>
  )
}

function What({ page: { pieces, village, attachments } }: { page: CheckPage }) {
  const text = useText().proposalForm
  const words = useText().proposals
  const where = village ?? (pieces.village === null ? words.wholeAimak : '')
  const { point } = pieces
  return (
    <>
      <dl className="facts">
        <Written label={text.title}>{pieces.title}</Written>
        <Written label={words.page.writtenIn}>
          {pieces.language && words.page.languages[pieces.language]}
        </Written>
        <Written label={text.theme}>{pieces.theme && words.themes[pieces.theme]}</Written>
        <Written label={text.description}>{pieces.description}</Written>
        <Written label={text.village}>{where}</Written>
        <Written label={text.landmark}>{pieces.landmark}</Written>
        <Written label={text.pin}>{point ? `${point.latitude}, ${point.longitude}` : ''}</Written>
      </dl>
      <FileList files={attachments} kind="photo" />
    </>
  )
}

function Whom({ page: { pieces } }: { page: CheckPage }) {
  const text = useText().proposalForm
  return (
    <dl className="facts">
      <Written label={text.need}>{pieces.need}</Written>
      <Written label={text.beneficiaries}>{pieces.beneficiaries}</Written>
      <Written label={text.households}>{pieces.households}</Written>
    </dl>
  )
}

function Cost({ page: { pieces, attachments } }: { page: CheckPage }) {
  return (
    <>
      {pieces.costLines ? <CostTable lines={pieces.costLines} contributions={[]} /> : null}
      <FileList files={attachments} kind="paper" />
    </>
  )
}

function Help({ page: { pieces } }: { page: CheckPage }) {
  const text = useText().proposalForm.help
  return (
    <>
      {pieces.contributions ? <CostTable lines={[]} contributions={pieces.contributions} /> : null}
      <dl className="facts">
        <Written label={text.upkeep}>{pieces.upkeep}</Written>
      </dl>
    </>
  )
}
