import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleMunicipality } from '#app/ui/example-municipality.ts'
import { IdeaList } from '#app/ui/ideas/idea-list.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Stages } from '#app/ui/stages/stages.tsx'
import { Aside } from './aside.tsx'
import { PageShell } from './page-shell.tsx'

const round = (
  <PageShell here={exampleMunicipality} section="proposals">
    <h1>Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет</h1>
    <Figures
      figures={[
        { label: 'бөлүнгөн акча', value: '1,5', unit: 'млн сом' },
        { label: 'добушка коюлган сунуш', value: '31' },
        { label: 'добуш берүүгө калган күн', value: '13' },
        { label: 'буга чейин добуш бергендер', value: '842', unit: '4 210дон' },
      ]}
    />
    <Aside facts={<Calendar />}>
      <p>
        16 жаштан өткөн ар бир тургун 1,5 миллион сомдун чегинде каалаган сунуштарын тандайт.
        Добушту жабылганга чейин өзгөртсө болот.
      </p>
      <p className="buttons">
        <ButtonLink href="#vote">Добуш берүү</ButtonLink>
        <a href="#roll">Тизмеде барсызбы? Текшериңиз</a>
      </p>
      <h2>Добушка коюлган сунуштар</h2>
      <IdeaList
        ideas={[
          {
            number: 17,
            title: 'Жогорку Ак-Булуңда көчө жарыктары',
            href: '#17',
            theme: 'lighting',
            village: 'Жогорку Ак-Булуң',
            summary: 'Мектептен фельдшердик пунктка чейин 14 чырак.',
            cost: som(318_000),
          },
          {
            number: 23,
            title: 'Таза суу үчүн жаңы сордургуч',
            href: '#23',
            theme: 'water',
            village: 'Кең-Суу',
            summary: 'Эски сордургуч жумасына үч күн токтойт.',
            cost: som(265_000),
          },
        ]}
      />
    </Aside>
  </PageShell>
)

function Calendar() {
  return (
    <>
      <h2>Жүрүшү</h2>
      <Stages
        stages={[
          { name: 'Сунуштар', state: 'past', lines: ['1-сентябрь – 10-октябрь', '48 сунуш түштү'] },
          { name: 'Текшерүү', state: 'past', lines: ['11-октябрь – 10-ноябрь'] },
          { name: 'Добуш берүү', state: 'present', lines: ['20-ноябрь – 5-декабрь, 18:00'] },
          { name: 'Жыйынтык', state: 'future', lines: ['7-декабрь'] },
        ]}
      />
      <h2>Эреже</h2>
      <Facts
        facts={[
          { label: 'Эсептөө жолу', value: <a href="#rule">Бирдей үлүштөр</a> },
          { label: 'Бир сунуштун чеги', value: '600 000 сом' },
        ]}
      />
    </>
  )
}

const first = (
  <PageShell here={{ ...exampleMunicipality, round: null, votingRound: null, now: null }}>
    <h1>Ак-Булуң айыл аймагы</h1>
    <EmptyState title="Азырынча раунд жок">
      Айыл өкмөтү биринчи раундду жарыялаганда, ушул жерде көрүнөт.
    </EmptyState>
  </PageShell>
)

export const examples: readonly Example[] = [
  { name: 'a round in voting', element: round, whole: true },
  { name: 'before the first round', element: first, whole: true },
]
