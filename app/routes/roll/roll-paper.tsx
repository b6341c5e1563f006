import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { readRollPaper } from '#app/services/roll/read-roll-paper.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { rollPaper } from '#app/ui/roll/roll-paper.ts'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.roll.print.title }

const page = officePage({
  params: { import: 'number', village: 'number' },
  read: (visit) =>
    readRollPaper(visit, vault(), { file: visit.params.import, village: visit.params.village }),
})
export const loader = page.loader

export default function RollPaperPage() {
  const { villages, ...found } = useShown<typeof loader>()
  const say = useSay()
  const { print } = say.text.roll
  const { file, village } = found
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.import(file), label: print.title }]}
        here={village.name}
      />
      <p className="buttons">
        {villages.map(({ number, name }) =>
          number === village.number ? (
            <b key={number}>{name}</b>
          ) : (
            <a key={number} href={say.paths.rollPaper(file, number)}>
              {name}
            </a>
          ),
        )}
      </p>
      <PaperPage
        paper={rollPaper(say, found)}
        docx={say.paths.rollPaperDocx(file, village.number)}
        lead={print.lead}
      />
    </>
  )
}
