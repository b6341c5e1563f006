import type { Resolution } from '#app/domain/budget/adoption.ts'
import type { VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import { accepted, type Outcome, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { readResolution } from '#app/http/forms/budget/adoption-fields.server.ts'
import { readVersionStep, type VersionStep } from '#app/http/forms/budget/note-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { pageIn } from '#app/http/pages/visit.server.ts'
import { askAdoption } from '#app/services/budget/versions/ask-adoption.server.ts'
import { baseAnew } from '#app/services/budget/versions/base-anew.server.ts'
import { throwVersionAway } from '#app/services/budget/versions/delete-version.server.ts'
import { noteFinding } from '#app/services/budget/versions/note-finding.server.ts'
import { publishVersion } from '#app/services/budget/versions/publish-version.server.ts'
import { showVersion } from '#app/services/budget/versions/show-version.server.ts'
import { VersionFacts } from '#app/ui/budget/office/version-facts.tsx'
import { VersionView } from '#app/ui/budget/office/version-view.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ desk: VersionDesk }> = {
  title: (text, { desk }) => text.budgetWork.versionOf(desk.year, desk.number),
  dense: true,
}

type Sent = VersionStep & { resolution: Resolution | null }

const page = officePage({
  may: 'see-budget-work',
  mayChange: 'write-budget',
  params: { year: 'number', version: 'number' },
  read: async (visit) => {
    const { year, version } = visit.params
    const shown = await showVersion(visit, { year, number: version }, pageIn(visit.query))
    return whenAccepted(shown, (desk) => ({ desk }))
  },
  /** What was read here is what is published. */
  changes: ({ desk }) => ({ revision: [String(desk.revision)] }),
  async form({ answers }, visit): Promise<Outcome<Sent>> {
    const { year, version } = visit.params
    const shown = await showVersion(visit, { year, number: version }, 1)
    if (shown.refused) return shown
    // Somebody else has published it meanwhile: what the form lacks is not the reason.
    if (!shown.value.mayWrite) return refuse('conflict', 'budget-is-published', {})
    const step = readVersionStep(answers, shown.value.departures.length)
    if (step.refused) return step
    if (step.value.step !== 'publish' || shown.value.kind !== 'approved')
      return accepted({ ...step.value, resolution: null })
    const adopted = readResolution(answers)
    return whenAccepted(adopted, (resolution) => ({ ...step.value, resolution }))
  },
  async command(visit, { step, note, reasons, resolution }): Promise<Outcome<{ path: string }>> {
    const { paths, params } = visit
    const of = { year: params.year, number: params.version }
    const path = paths.officeBudget(of.year, of.number)
    if (note) {
      // It says itself what it has seen of its finding; somebody may decide about another one meanwhile.
      const { stillStands: _, ...noting } = visit
      return whenAccepted(await noteFinding(noting, of, note), () => ({
        path: `${path}#finding-${note.finding + 1}`,
      }))
    }
    if (resolution) {
      const asked = await askAdoption(visit, of, { resolution, reasons })
      return whenAccepted(asked, (act) => ({ path: paths.act(act) }))
    }
    if (step === 'base-anew') return whenAccepted(await baseAnew(visit, of), () => ({ path }))
    return step === 'publish'
      ? whenAccepted(await publishVersion(visit, of, reasons), () => ({ path }))
      : whenAccepted(await throwVersionAway(visit, of), () => ({ path: paths.officeBudgets }))
  },
  next: (_visit, { path }) => path,
})
export const loader = page.loader
export const action = page.action

export default function OfficeVersion() {
  const { desk, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { budgetWork: work, budgetVersion: text } = useText()
  const { year, number, kind } = desk
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeBudgets, label: work.title }]}
        here={work.version(number)}
      />
      <h1>{text.heading(work.kinds[kind], year)}</h1>
      {rejected && !desk.mayWrite ? <ErrorSummary {...rejected} /> : null}
      <VersionFacts desk={desk} />
      <VersionView desk={desk} formKey={key} rejected={rejected} />
    </>
  )
}
