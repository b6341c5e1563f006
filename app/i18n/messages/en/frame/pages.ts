import type { pages as source, Words } from '../../ky/frame/pages.ts'
import { ownWord, secrets } from './secrecy.ts'
import { leastBallots } from './taking-part.ts'

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
      heading: 'One person, one vote',
      paragraphs: [
        'A binding vote has a roll of voters that two persons approved; only people on it vote, each once. A PIN is noted for one account only. Every round says whether it is binding.',
        'An opinion poll has no roll: one person with several phones can take part several times. We promise no more than one vote an account.',
      ],
      points: [
        'That an account belongs to a person rests on the member of staff who saw the document. Who misuses that can vote for somebody who has shown no document yet and stays away. A vote that somebody gave with their own account cannot be replaced in this way: the PIN of one account is noted for no other, and its lost phone is replaced by two members of staff, after three days and never during a vote.',
        'That the roll is right rests on the two persons who approved it and on the printed roll.',
        'Names and PINs of a roll are kept under a key that is destroyed. We cannot prove that nobody made a copy of the key or of the file before.',
      ],
    },
    {
      heading: 'The secrecy of your vote',
      paragraphs: Object.values(secrets),
    },
    {
      heading: 'The correctness of the count',
      paragraphs: [
        'We cannot prove by mathematics that every vote was recorded as it was meant.',
        'Whoever runs the portal could add votes, and the portal cannot prove that they did not. A check that asks residents whether they voted may find it.',
        'The code of every vote that was taken online stands in a public list: anybody can keep it and check that nothing in it was changed later. What lies in an envelope it does not prove.',
        ownWord.poll,
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
      paragraphs: ['On the result page of each round that has a result you can download:'],
      points: [
        'the proposals as a table (CSV), which opens in Excel;',
        `the ballots (.pb): without names, ordered by what they choose and not by when they came; not published where there are fewer than ${leastBallots};`,
        'the result and the rule of the count (JSON).',
      ],
    },
    {
      heading: 'What is not published',
      paragraphs: [
        'Personal data: PIN, phone, e-mail, home address, who voted for what. They are in no file.',
      ],
    },
  ],
}

const joining: Words = {
  title: 'How an ayil aimak joins the portal',
  lead: 'Not residents but the ayil okmotu or the city hall decides on it. A resident can ask for it.',
  sections: [
    {
      heading: 'If you are a resident',
      paragraphs: [
        'Turn to your ayil okmotu or city hall and tell them the address of this portal. Anybody can read the pages of those that have joined: they show how the work goes.',
      ],
    },
    {
      heading: 'If you are an ayil okmotu or a city hall',
      paragraphs: ['Whoever runs the portal lets a municipality join. They need:'],
      points: [
        'the name of the municipality, its raion or city, and its SOATE code;',
        'the number of residents and of adults;',
        'the name of its first admin and their phone or mail, to which the invitation to set a password goes.',
      ],
    },
    {
      heading: 'What follows',
      paragraphs: [
        'The admin enters the villages and the address of the ayil okmotu, and invites the staff. The portal does not take part in the work of a municipality: it judges no proposals and casts no votes.',
      ],
    },
  ],
}

export const pages: typeof source = { notPromised, accessibility, openData, joining }
