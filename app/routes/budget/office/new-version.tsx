import { units, versionKinds } from '#app/domain/budget/version.ts'
import { obstacleTo } from '#app/domain/budget/work/possible-kinds.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { wantedFields } from '#app/http/forms/budget/wanted-fields.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { startRun } from '#app/http/jobs/start-run.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import {
  beginRehearsal,
  refusedMeanwhile,
} from '#app/services/budget/rehearsal/begin-rehearsal.server.ts'
import { mostBytes, mostMegabytes } from '#app/services/budget/rehearsal/imports.server.ts'
import { beginVersion } from '#app/services/budget/versions/begin-version.server.ts'
import { chainState } from '#app/services/budget/versions/check-wanted.server.ts'
import { ExampleFiles } from '#app/ui/budget/office/example-files.tsx'
import { Radios } from '#app/ui/choices/radios.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useQuery, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.budgetWork.fresh.title }

const yearOf = (at: Date) => Number(dayOf(at).slice(0, 4))

type Arrived = { name: string; bytes: Buffer | null }

const page = officePage({
  may: 'write-budget',
  async read(visit) {
    const asked = Number(visit.query.get('year'))
    const year = Number.isInteger(asked) && asked > 0 ? asked : yearOf(visit.at) + 1
    const state = await chainState(visit, year)
    const kinds = versionKinds.map((kind) => ({ kind, not: obstacleTo(kind, state, 'begin') }))
    return { year, kinds, megabytes: mostMegabytes }
  },
  files() {
    const arrived: Arrived[] = []
    const take = async (file: Arrived) => {
      arrived.push(file)
      return null
    }
    return { fields: new Map([['file', { maxBytes: mostBytes, take }]]), arrived }
  },
  form({ answers, faults, arrived }) {
    const typed = checkAnswers(answers, wantedFields)
    const file = arrived[0]
    const byFile = answers.step?.[0] !== 'page'
    const missing = byFile && !file ? [fault('file', 'budget-choose-file', {})] : []
    const all = [...(typed.refused ? typed.faults : []), ...faults, ...missing]
    if (typed.refused || all.length > 0) return refuseInput(all)
    return accepted({ ...typed.value, file: byFile ? (file ?? null) : null })
  },
  async command(visit, { file, ...wanted }): Promise<Outcome<{ path: string }>> {
    const { paths } = visit
    if (!file) {
      const begun = await beginVersion(visit, wanted)
      if (begun.refused) return begun
      return accepted({ path: paths.officeBudget(begun.value.year, begun.value.number) })
    }
    const begun = await beginRehearsal(visit, { ...wanted, file })
    if (begun.refused) return begun
    if (begun.value.run) await startRun(accepted(begun.value.run))
    const read = await refusedMeanwhile(visit, begun.value)
    return read.refused ? read : accepted({ path: paths.budgetFile(read.value.number) })
  },
  next: (_visit, { path }) => path,
})
export const loader = page.loader
export const action = page.action

export default function NewBudgetVersion() {
  const { year, kinds, megabytes, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const query = useQuery()
  const paths = usePaths()
  const language = useLanguage()
  const { budgetWork: work } = useText()
  const { fresh: text } = work
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeBudgets, label: work.title }]} here={work.begin} />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Form formKey={key} rejected={rejected} files>
        <NumberField
          {...{
            rejected,
            name: 'year',
            label: text.year,
            value: year,
          }}
        />
        <Radios
          {...{ rejected, name: 'kind', label: text.kind, value: query.get('kind') }}
          options={kinds.map(({ kind, not }) => ({
            ...{ value: kind, label: work.kinds[kind] },
            ...(not ? { hint: sentence(not, language) } : {}),
          }))}
        />
        <Radios
          {...{ rejected, name: 'unit', label: text.unit, value: '1000' }}
          options={units.map((unit) => ({ value: String(unit), label: work.units[unit] }))}
        />
        <FileField
          {...{ rejected, name: 'file', label: text.file, hint: text.fileHint(megabytes) }}
          accept=".xlsx,.ods,.csv,.zip"
        />
        <TextArea
          {...{
            rejected,
            name: 'reason',
            label: text.reason,
            hint: text.reasonHint,
            optional: true,
          }}
        />
        <p className="buttons">
          <Button>{text.check}</Button>{' '}
          <Button second name="step" value="page">
            {text.onPage}
          </Button>
        </p>
        <p className="hint">{text.onPageHint}</p>
      </Form>
      <ExampleFiles />
    </>
  )
}
