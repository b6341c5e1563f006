import { z } from 'zod'
import { sides } from '#app/domain/budget/line.ts'
import { type Refusal, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { answersOfNames, names, optionalPeople } from '#app/http/forms/composite-fields.server.ts'
import { list, text } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { explainLine, readExplained } from '#app/services/budget/reading/explain-line.server.ts'
import { projectsToChoose } from '#app/services/delivery/read-built.server.ts'
import { ExplainFields } from '#app/ui/budget/line/explain-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.openBudget.explain.title }

const schema = z.object({
  what: names({ max: 300, min: 3 }),
  people: optionalPeople(),
  why: text({ max: 600 }),
  projects: list(),
})

const nowhere: Refusal = refuse('missing', 'not-here', {})
const sideOf = (named: string) => sides.find((side) => side === named)

const page = officePage({
  may: 'write-budget',
  params: { year: 'number', side: 'word', line: 'word' },
  async read(visit) {
    const { year, side: named, line: key } = visit.params
    const side = sideOf(named)
    if (!side) return nowhere
    const [found, projects] = await Promise.all([
      readExplained(visit, { year, side, key }),
      projectsToChoose(visit),
    ])
    return whenAccepted(found, (said) => ({
      ...{ year, side, line: key, projects },
      answers: {
        ...answersOfNames('what', said?.what ?? { ky: '' }),
        people: [String(said?.people ?? '')],
        why: [said?.why ?? ''],
        projects: (said?.projects ?? []).map(String),
      },
    }))
  },
  changes: ({ answers }) => answers,
  form: schema,
  async command(visit, words) {
    const { year, side: named, line: key } = visit.params
    const side = sideOf(named)
    if (!side) return nowhere
    const known = await projectsToChoose(visit)
    const projects = known.flatMap(({ number }) =>
      words.projects.includes(String(number)) ? [number] : [],
    )
    return explainLine(visit, { ...words, projects, year, side, key })
  },
  next: ({ paths, params }) => paths.budgetLine(params.year, params.side, params.line),
})
export const loader = page.loader
export const action = page.action

export default function ExplainLine() {
  const { year, side, line, answers, projects, key } = useShown<typeof loader>()
  const say = useSay()
  const rejected = useRejectedForm()
  const text = useText().openBudget.explain
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budgetLine(year, side, line), label: `${line}, ${year}` }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <Form formKey={key} rejected={rejected}>
        <ExplainFields
          rejected={rejected}
          answers={answers}
          projects={projects.map((project) => ({
            value: `${project.number}`,
            label: saidTitle(say, project),
          }))}
        />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
    </>
  )
}
