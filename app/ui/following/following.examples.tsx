import { occasions } from '#app/domain/following/occasions.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleRemark } from '../remarks/example-remark.ts'
import { FollowForm } from './follow-form.tsx'
import { FollowLink } from './follow-link.tsx'
import { FollowView } from './follow-view.tsx'
import { FollowedList } from './followed-list.tsx'
import { ServiceChoiceFields, ServiceFollowList } from './service-follows.tsx'
import { ToldList } from './told-list.tsx'

const { line, at, now } = exampleRemark
const [one] = now.lines
const split = one ? [one, { ...one, key: '70641', code: '70641' }] : []
const followed = { year: 2027, what: 'expenditure/70640', line, at, now }

const water = { key: 'water', name: { ky: 'Ичүүчү суу', ru: 'Питьевая вода' } }
const village = { number: 2, name: { ky: 'Ак-Булуң', ru: 'Ак-Булун' } }

export const examples: readonly Example[] = [
  {
    name: 'what a reader was told',
    element: (
      <>
        <ToldList told={[]} />
        <ToldList told={[{ at, text: 'Ашар: 2027‑жылдын бюджети бекитилди.', href: '#' }]} />
      </>
    ),
  },
  {
    name: 'services that somebody follows, and the choice of others',
    element: (
      <>
        <ServiceChoiceFields
          {...{ kinds: [water], villages: [village], rejected: undefined }}
          chosen={{ kind: 'water', village: '' }}
        />
        <ServiceFollowList
          followed={[
            { kind: 'water', village: 2, at, kindName: water.name, villageName: village.name },
            { kind: null, village: 2, at, kindName: null, villageName: village.name },
          ]}
        />
      </>
    ),
  },
  {
    name: 'the ways to follow',
    element: (
      <>
        <FollowLink year={2027} what="expenditure/70640" />
        <FollowLink year={2027} what="" />
      </>
    ),
  },
  {
    name: 'a line that nobody follows yet',
    whole: true,
    element: (
      <main className="page">
        <FollowView {...{ year: 2027, line, followed: null, occasions }}>
          <FollowForm formKey="" followed={null} rejected={undefined} />
        </FollowView>
      </main>
    ),
  },
  {
    name: 'a line that is followed',
    whole: true,
    element: (
      <main className="page">
        <FollowView {...{ year: 2027, line, followed, occasions }}>
          <FollowForm formKey="" followed={followed} rejected={undefined} />
        </FollowView>
      </main>
    ),
  },
  {
    name: 'what somebody follows',
    element: (
      <FollowedList
        followed={[
          { ...followed, what: '', line: null, now: null },
          followed,
          { ...followed, what: 'expenditure/1', now: { ...now, fate: 'moved', lines: split } },
          { ...followed, what: 'expenditure/2', now: { ...now, fate: 'gone', lines: [] } },
        ]}
      />
    ),
  },
]
