import type { OrderPart } from '#app/domain/hearings/order/order.ts'

/** What the parts of an order of consultation are called. */
export const orderPartNames: Record<OrderPart, string> = {
  matters: 'What residents are asked about',
  notice: 'Notice',
  invitation: 'Invitation',
  'taking-part': 'Ways to take part',
  course: 'Course of a hearing',
  answers: 'Answers',
  conciliation: 'Conciliation',
  reflected: 'What was taken into account',
  minutes: 'Minutes and report',
  kenesh: 'Putting to the kenesh',
  change: 'Changing this order',
}

/** The ready-made order, by what municipalities do; no law. */
export const orderModel: Record<OrderPart, string> = {
  matters:
    'The ayil okmotu consults residents on the summer and the winter draft of the budget, on changes during the year and on the execution of the budget. Other decisions that touch the life of residents can be consulted on by the same order.',
  notice:
    'A hearing is announced on the portal and in busy places: at the ayil okmotu, the school, the shop, the clinic. The notice names the day, the hour, the place and the agenda, tells the draft in short, and says where all of it can be read. Where the notice is late, it says why.',
  invitation:
    'The head of each village, the deputies of the kenesh, the initiative groups of each village, the school, the kindergarten and associations of women and of the young are invited in person. The draft in short goes with the invitation. Every resident may come without one.',
  'taking-part':
    'A resident takes part in one of three ways: by word at the hearing, by a remark on a line on the portal, by letter or through the head of the village. All three are treated alike. For distant villages the hearing is held there or by a remote link. The hour is chosen so that women and people at work can come.',
  course:
    'The head of the ayil okmotu, or whoever is named by the head, leads the hearing. The finance department explains the draft in plain words, own revenue apart from transfers received. Each question and each proposal is written down with a number. Those who came are counted by village and sex; names are not published.',
  answers:
    'A question that was not answered at the hearing is answered in writing within the term stated above. A remark on a line of the budget is answered with a reason by the day that the portal names. The answer says plainly whether it is accepted, taken into account in part, or rejected. A late answer shows on the portal.',
  conciliation:
    'Where remarks pull apart, the ayil okmotu brings the sides to one table. Each side makes its offer, and the protocol says what was agreed and what was not. Where an agreement changes lines, the change goes into the draft.',
  reflected:
    'After the hearing a list of what was taken into account and what was not is published, with reasons and sums. Once the budget is adopted, the final amount of the line stands beside each remark.',
  minutes:
    'The minutes and the report of a hearing are published within the term stated above. The report names the number of participants, the share of women, and how many questions were asked, proposals received and proposals reflected in the budget.',
  kenesh:
    'A draft is put to the vote of the kenesh only once every remark is answered. Otherwise the reason is written down in public. With the draft the deputies get the minutes, the table of remarks and the list of changes.',
  change:
    'This order changes by a new version only, and each change has its reason. Earlier versions stay on the portal. A hearing that was announced goes by the order that held before.',
}
