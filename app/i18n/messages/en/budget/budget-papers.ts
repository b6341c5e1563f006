import { count } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** What is printed of a budget, and its words explained. */
export const budgetPapers: Pick<Catalogue['openBudget'], 'taxes' | 'leaflet' | 'dictionary'> = {
  taxes: {
    plain:
      'This is a plain proportion: nobody writes down which line your own som went to, all of it goes into one budget.',
    label: 'What your household pays in a year, in som',
    hint: 'Land and property tax, patent, waste fee. For example: 6 200. The portal does not keep the figure; it stands in the address of this page.',
    button: 'Work it out',
    nothing: 'Write an amount above nothing',
    of: (amount) => `What ${amount} pay for`,
    som: 'Som',
  },
  leaflet: {
    title: (year) => `Citizens’ budget ${year}`,
    print: 'Four pages of A4: use the command “Print” of your browser.',
    page: (number, of) => `page ${count(number, 'en')} of ${count(of, 'en')}`,
    coin: 'One circle is one som of every 100 som spent.',
    lessThanOne: (name) => `${name} less than one`,
    firstVersion:
      'This is the first version that was published: there is nothing to compare it with.',
    example: 'Example',
    say: 'Have your say',
    phone: (phone) => `Phone: ${phone}.`,
    hearing: 'Public hearing',
    until: 'Remarks are taken until the draft is put to the vote of the kenesh.',
    slip: 'A remark on paper',
    slipHow: '(cut off and hand in at the ayil okmotu)',
    about: 'What it is about (road, water, light, kindergarten…)',
    change: 'What should change, and where the money should come from',
    village: 'Your village',
    name: 'Your name and phone (if you like)',
  },
  dictionary: {
    title: 'Dictionary of the budget',
    lead: 'What the words on the pages of the budget, the codes and the columns of the files mean.',
    terms: [
      ['Own income', 'Money collected in the aimak itself: taxes, fees, rent, special means.'],
      ['Transfers received', 'Money given by the republican budget or by others.'],
      [
        'Equalisation transfer',
        'Money of the republican budget for aimaks with little income of their own.',
      ],
      [
        'Stimulating (shared) grant',
        'Money from a competition of projects, to which the aimak adds a share.',
      ],
      [
        'Transfer for delegated powers',
        'Money for a task of the state that the aimak carries out, and for that alone.',
      ],
      ['Special means', 'Money that institutions earn with paid services.'],
      ['Summer draft', 'The first draft, made in summer.'],
      [
        'Winter draft',
        'The draft made precise after the republican budget, and brought before the kenesh.',
      ],
      ['Adopted plan', 'The amount that the kenesh adopted with the budget.'],
      ['Revised plan', 'The amount after changes during the year.'],
      ['Actual', 'Money that really came in or was spent.'],
      ['Line', 'A part of the budget for one purpose, usually with a code of its own.'],
      ['Tyiyn', 'A hundredth of a som. The portal reckons in tyiyn, so sums come out exactly.'],
    ],
    codes: (year) => `Codes of ${year}`,
    codesLead:
      'Each year is read by the codes of its time. Codes marked to be checked are from practice; the ayil okmotu has not checked them yet.',
    called: 'Name',
    checked: 'Check',
    files: 'Columns of the files',
    filesLead:
      'In the CSV and the Data Package each row is one amount of one line. There are no totals in it, so everything can be added up. In the XLSX lines stand in their published order, with totals.',
    column: 'Column',
    holds: 'What it means',
    licence: 'The files may be used freely, naming the source:',
    columns: {
      line: 'number of the line in the version',
      direction: 'revenue, expenditure, or empty for financing',
      section_code: 'code of the section or group of revenue',
      section_label: 'its name',
      code: 'code written at the line',
      label: 'name of the code in the classification',
      economic_code: 'code of the kind of cost',
      economic_label: 'its name',
      source_code: 'code of the source of funding',
      source_label: 'its name',
      programme_code: 'code of the programme',
      name: 'name written at the line',
      year: 'the year that the amount is about',
      phase_id: 'proposed: draft, approved: adopted, adjusted: revised, executed: actual',
      phase_label: 'the same in the portal’s word',
      amount: 'amount in som',
      currency: 'currency',
      geo_code: 'SOATE code of the municipality',
      geo_code_list: 'the list that the code is from',
    },
  },
}
