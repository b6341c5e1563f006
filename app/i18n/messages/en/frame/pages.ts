import type { pages as source, Words } from '../../ky/frame/pages.ts'
import { ownWord, secrecy } from './secrecy.ts'

const notPromised: Words = {
  title: 'What we do not promise',
  lead: 'We protect the vote from many things, but not from everything. Here we say openly what we cannot protect it from.',
  sections: [
    {
      heading: 'What we do not protect you from',
      paragraphs: [],
      points: [
        'Somebody standing beside you while you vote.',
        'Somebody voting for their relatives.',
        'A buyer of votes who keeps your sign-in until the vote closes.',
        'An infected phone.',
      ],
    },
    {
      heading: 'The secrecy of your vote',
      paragraphs: [
        secrecy,
        'Who voted and what was chosen are kept apart. After the result an election officer destroys the key that links the two lists; that stands in the log.',
        'But until the key is destroyed we do not promise secrecy against someone who holds the running server and its keys.',
      ],
    },
    {
      heading: 'The correctness of the count',
      paragraphs: [
        'We cannot prove by mathematics that every vote was recorded as it was meant.',
        'If whoever runs the portal added votes, an audit would find it, but it cannot be made impossible.',
        ownWord,
      ],
    },
    {
      heading: 'What you can do',
      paragraphs: [
        'You can change your vote until the close: the last one counts. If somebody presses you or offers money, tell the ayil okmotu or the observers.',
      ],
    },
  ],
}

const accessibility: Words = {
  title: 'Accessibility',
  lead: 'The portal should be open to every resident: from an old phone, with a screen reader, and on paper.',
  sections: [
    {
      heading: 'What you can rely on',
      paragraphs: ['We keep to the international rule WCAG 2.2, level AA.'],
      points: [
        'Every page works by keyboard, and it is plain to see where you are.',
        'Colour is never the only sign: there is a word or a mark beside it.',
        'Pages can be enlarged to 400 per cent without scrolling sideways.',
        'Public pages work without scripts and open on a slow line.',
        'There is no puzzle at sign-in and nothing that runs out in a minute.',
      ],
    },
    {
      heading: 'It works without a screen, too',
      paragraphs: [
        'You can write a proposal on paper and hand it in at the ayil okmotu: a clerk enters it into the same list and gives you a receipt.',
      ],
    },
    {
      heading: 'What is still missing',
      paragraphs: [
        'Photos and PDF files that residents add do not always have a description. Beside a map there is always a list.',
      ],
    },
    {
      heading: 'If something stands in your way',
      paragraphs: [
        'Call the ayil okmotu: the number is at the end of the page. Say on which page and what happened.',
      ],
    },
  ],
}

const openData: Words = {
  title: 'Open data',
  lead: 'Anybody can check the figures of this portal, copy them and count again.',
  sections: [
    {
      heading: 'What is published',
      paragraphs: ['On the result page of each round you can download:'],
      points: [
        'the proposals as a table (CSV), which opens in Excel;',
        'the ballots (.pb): without names, and shuffled;',
        'the result and the rule of the count (JSON).',
      ],
    },
    {
      heading: 'What is not published',
      paragraphs: [
        'Personal data: PIN, phone, mail, home address, who voted for what. They are in no file.',
      ],
    },
  ],
}

export const pages: typeof source = { notPromised, accessibility, openData }
