import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { exampleFacility } from '../facilities/example-facility.ts'
import { RatingEvidence } from './evidence.tsx'
import {
  exampleDay,
  exampleFew,
  examplePicture,
  exampleQuarter,
  exampleReplies,
} from './example-ratings.ts'
import { ProviderReply } from './provider-reply.tsx'
import { RatingFields } from './rating-fields.tsx'
import { HidingForms, ReplyForm } from './reply-forms.tsx'
import { RatingWords } from './said.tsx'

const { questions } = exampleFacility.kindFacts
const written = { words: 'Суу жок', at: new Date('2026-11-20T04:00:00Z'), photo: null }

export const examples: readonly Example[] = [
  {
    name: 'sixty-four ratings',
    alone: true,
    element: <RatingEvidence picture={examplePicture} quarter={exampleQuarter} />,
  },
  {
    name: 'four ratings, some from one phone',
    alone: true,
    element: <RatingEvidence picture={{ ...exampleFew, burst: 4 }} quarter={exampleQuarter} />,
  },
  { name: 'what was written', element: <RatingWords words={examplePicture.words} /> },
  {
    name: 'a reply that is awaited and one that came',
    alone: true,
    element: (
      <ProviderReply replies={exampleReplies} provider="«Таза суу»" today={exampleDay} bad={null} />
    ),
  },
  {
    name: 'a reply that is going to be asked for',
    alone: true,
    element: (
      <ProviderReply replies={[]} provider="«Таза суу»" today={exampleDay} bad={exampleQuarter} />
    ),
  },
  {
    name: 'rating, begun',
    alone: true,
    element: <RatingFields shown={begunWith({})} questions={questions} today={exampleDay} />,
  },
  {
    name: 'rating, refused',
    alone: true,
    element: (
      <RatingFields
        shown={refusedForm({ score: '1ден 5ке чейин баа тандаңыз' }, { words: ['Суу жок'] })}
        questions={questions}
        today={exampleDay}
      />
    ),
  },
  {
    name: 'a reply that is written',
    alone: true,
    element: <ReplyForm formKey="example" rejected={undefined} />,
  },
  {
    name: 'words that can be taken from the page',
    alone: true,
    element: (
      <HidingForms
        formKey="example"
        rejected={undefined}
        mayHide
        words={[
          { ...written, hidden: null },
          {
            ...{ ...written, at: new Date('2026-11-21T04:00:00Z') },
            hidden: { at: written.at, reason: 'Адамдын аты бар' },
          },
        ]}
      />
    ),
  },
]
