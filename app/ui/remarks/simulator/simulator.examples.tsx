import type { ReactElement } from 'react'
import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleLines, exampleSending, exampleSimulator } from './example-simulator.ts'
import { LeverFields, LinesOfDraft } from './lever-fields.tsx'
import { MovesTable, SendingFields } from './sending-view.tsx'
import { SimulatorView } from './simulator-view.tsx'

const inMain = (page: ReactElement) => <main className="page">{page}</main>
const played = (presses: Readonly<Record<number, number>>) =>
  inMain(<SimulatorView page={exampleSimulator(presses)} />)
const rows = begunWith({
  ...{ lines: ['70451', ''], name: ['', ''], why: ['келишим', ''] },
  ...{ least: ['1000000', ''], most: ['1600000', ''] },
  ...{ 'kept-lines': ['70160'], 'kept-name': [''], 'kept-why': [''], 'kept-because': ['kenesh'] },
})

export const examples: readonly Example[] = [
  { name: 'a draft not touched', whole: true, element: played({}) },
  { name: 'something is missing', whole: true, element: played({ 1: 3, 3: -2 }) },
  { name: 'something is left', whole: true, element: played({ 1: -12 }) },
  { name: 'it balances', whole: true, element: played({ 1: -2, 2: 2 }) },
  {
    name: 'an outdated link',
    whole: true,
    element: inMain(
      <SimulatorView
        page={{
          ...exampleSimulator({}),
          ...{ outdated: true, tried: { people: 0, given: null, taken: null } },
        }}
      />,
    ),
  },
  { name: 'before it is sent', element: <MovesTable moves={exampleSending.moves} /> },
  { name: 'sending', element: <SendingFields {...exampleSending} rejected={undefined} /> },
  { name: 'what can be moved', alone: true, element: <LeverFields shown={rows} /> },
  { name: 'lines to choose from', element: <LinesOfDraft lines={exampleLines} /> },
]
