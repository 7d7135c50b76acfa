/**
 * English sentences for the reader of names and addresses, written for it. Slots: N name, G given name, F family name,
 * A address; not personal: T town, C country, O organisation, P product, H thing, D date, K code, # number. "/" is a line break.
 */
export const ENGLISH = `
Hi {G},/thanks for getting back to us so quickly.
Hello {N}, we have received your request.
Dear {N},/Your order has been shipped.
Dear Mr {F}, please restart the device.
Good morning {G}! The technician comes on Monday.
Kind regards,/{N}
Best,/{G}
Thanks/{N}/{O}
Cheers, {G}
Regards/{N}/Head of Sales/{O}/{A}
{G} here again. The update did not help.
This is {N} from {O}.
My name is {N} and I bought a {P} last week.
I am {N}, the owner of the account.
my name is {n} and nothing works
i talked to {n} last week and he promised a refund
please ask {n} to call me back
I spoke with {N} yesterday about the invoice.
{N} told me that the {H} would be replaced.
{G} said it was fine.
{G} from your team helped me before.
Can you pass this on to {N}, please?
Please add {N} and {N} as users.
Could you remove {G} from the list?
{N} and {N} both have the same problem.
My husband {G} set it up.
My daughter {G} uses the tablet.
Our colleague {N} left the company in June.
The account belonged to my late father {N}.
{G} is on holiday, so I write instead.
{G}, could you have a look?
@{G} can you check this?
Assigned to {N}.
Closed by {N} on {D}.
Reported by: {N}
Name: {N}/Phone: unknown/Ticket: {K}
Customer: {N}
Contact: {N}, {O}
Recipient: {N}/{A}
Agent: {G}/How can I help?
{G}: it still does not start/{G}: have you tried another cable?
{G}: yes/{G}: and now?
"{G} will sort it out", said the technician.
"It is broken," says {N}.
"We did not expect that," said {F} on {D}.
{F} wrote to us again.
According to {F}, the parcel arrived open.
{N}'s tablet is locked.
{G}'s phone cannot find the network.
The warranty is in the name of {N}.
Signed for by {F} at the door.
It was signed by {N}.
a call from {N} came in at noon
The meeting with {N} is on {D}.
{N} will attend the training in {T}.
{N} lives in {T} and works for {O}.
{N} ({O}) asked for a second licence.
{N}, the manager of the shop, sent a photo.
{N} has worked at {O} since {D}.
{G} spent two years at {O} before joining us.
{G} was born in {T}.
{G} started as a trainee and now leads the team.
Our founders {F}, {F} and {F} were at the opening.
There were three of them: {G}, {G} and {G}.
The participants: {G}, {G}, {G}, {G}.
I met {N} and {G} in {T}.
They call me {G}.
Everyone calls her {G}.
We named him {G}.
Her maiden name is {F}.
Do you know {N}?
Have you heard of {N}?
Who is {N}?
Why is {G} still an administrator?
Where does {G} work now?
Is {G} there?
Ask for {G} at the desk.
Love, {G}
A message from {N}:
The film was directed by {N} and stars {N}.
A song by {N} played in the shop.
The novel by {N} is out of print.
The early {F} recordings are better.
The {F} account was merged with the {F} account.
{G} gave {G} the code.
{G} asked {G} whether the parcel had come.
{G} and {G} share one plan.
without {G} nobody knows the answer
change the account holder to {N}
Please change the name on the account from {N} to {N}.
The name is spelled wrong, it should be {N}.
cc {N}
> {N}/> {O}/> {A}
{N}/{O}/{A}/Mobile: none
{N}/Technician/{O}
{N}/{A}
To: {N}
On {D}, {N} wrote:
My address is {A}.
Please send the replacement to {A}.
I moved to {A} last month.
We live at {A}, second floor.
Our office is at {A}.
The shop at {A} is closed on Sunday.
The address of {O} is {A}.
Deliver to: {A}
Shipping address:/{A}
Address: {A}
address:/{a}
please ship it to {a}
i now live at {a}
new address is {a}
The parcel went to {A} instead of {A}.
Change my billing address to {A}.
The driver could not find {A}.
Meet me at {A}.
I will be at {A} after four.
Return the router to {A} in the box.
Pick it up at {A} please.
Take the bus to {A} and turn left.
The station is on {A}.
The letter arrived at {A} yesterday.
Where should it go? {A}
Is {A} still correct?
I would like a technician to come to {A}. Call me before.
{A} is our new warehouse.
The technician was at {A} at nine and nobody opened.
She lives on the corner of {A}.
He lives near {A}.
ZIP: {Z}
My postcode is {Z}.
We are in {T} {Z}.

The {P} does not start since the last update.
{P} crashes when I open {H}.
Please open {H}, then {H}, and press Save.
We have updated {P} to version #.# and the error {K} is gone.
Your order {K} is on its way.
Ticket {K} was closed on {D}.
Invoice {K} shows # items instead of #.
The update to #.#.# takes about # minutes.
It happens # times a day, mostly on {H}.
What is the limit of the {P} plan?
How do I block my card?
Can I use the card in {C}?
I will travel to {C} in {H}.
I am in {T} for a business trip.
We have offices in {T}, {T} and {T}.
{O} is a customer of ours.
{O} was founded in #.
{O} is looking for a product manager in {T}.
The people at {O} were very helpful.
I work for {O} in {T}.
{O} and {O} use the same server.
A report in {O} said otherwise.
The {O} team in {T} will answer.
Dear {O} team,
Dear Sir or Madam,
Dear Customer,
Hello there,
Hi team,
Hello Support,
Good evening,
Kind regards,/The Support Team
Best regards,/{O} Support
Many thanks in advance
Thank You For Your Purchase
Getting Started With {P}
Frequently Asked Questions
Terms And Conditions Apply
HOW TO RESET YOUR DEVICE
IMPORTANT NOTICE
Error: Connection refused at line #
WARN Connection lost after # retries
GET /api/orders/# 200
java.lang.NullPointerException at com.example.Main
Caused by: TimeoutException
Model: {P} #/Serial: see photo/Version: #.#
Subject: {P} and {H}
From: {O}
Status: Waiting for customer
Priority: High
Product: {P}/Region: {C}/Language: English
Date: {D}
The Museum of Modern Art in {T} is closed.
The weather in {T} was bad last {H}.
The train from {T} to {T} was late.
The University of {T} runs # devices.
Flights to {C} are cheaper in {H}.
{C} is not supported yet.
German and French are supported, Spanish comes in {H}.
The English manual is on our website.
The {E} government announced new rules.
The {E} version of {P} is out.
We moved here from {T}.
Is the {P} still under warranty?
What colour is the light on the {P}?
I have reset the {P} to factory settings.
The box says {P}.
We shipped a new {P}; tracking number {K}.
DEBUG worker started/INFO sync done/ERROR disk full
Is there a better printer than the {P} # for small offices?
The band played # songs from the first record.
It is the best song of the year.
The story was written for children but everybody loved it.
He told her that they would never come back.
She laughed and went on reading.
They were singing about the sea and the stars.
What a day! Nobody answered the phone.
Remember that the offer ends on {D}.
A tribute to the craft of making good bread.
Everything you need to know about {P}
Where can I find the {H} page?
When will my refund arrive?
Why does {P} need so much memory?
Who can change the {H}?
Did you receive my last message?
Do you ship to {C}?
Does the {P} work with {P}?
Is {H} included in the {P} plan?
Are there any discounts for schools?
Could you please check the {H} of order {K}?
Would it be possible to move the delivery to {H}?
Should I wait or call again?
Have you tried another cable?
Has the {H} been changed?
Will the price change after {D}?
Please note that {H} is only available in {C}.
Unfortunately the part is out of stock.
Fortunately nothing was lost.
However, the light keeps blinking.
Therefore we closed the case.
Meanwhile you can use the web version.
Sometimes it works, sometimes it does not.
Afterwards the screen stays black.
Yesterday everything was fine.
Today it shows {K} again.
Nothing in the log, only {K}.
Someone changed the password of the shared account.
Anyone with a {P} has this problem.
Customers in {C} cannot pay with their cards.
Users report that {H} is empty.
Agents can now see the {H} of a case.
Engineers are working on it.
Restarting did not help.
Thanks for your patience.
Sorry for the trouble.
Sorry, I can not help you with that.
Yes, that worked.
No, it is the same on all devices.
Maybe the cable is broken.
Also the remote does not react.
Great, thank you!
Perfect.
Okay, I will try.
Sure, go ahead.
Sent from my {P}
Opening hours: # to #, closed on {H}.
Step #: Open {H}. Step #: Choose {H}.
Room # on the second floor is too warm.
Building # has no network since {H}.
We need # licences for # people.
The contract runs for # months and costs # euros.
Table # shows the prices of {D}.
Chapter # of the manual explains {H}.
Page # is missing.
Line # of the export is empty.
Port # is blocked by the firewall.
Build # fixes the crash.
Article # of the terms says that.
Option # is the right one for schools.
Q# results of {O} are out.
Between # and # in the morning the line was down.
About # percent of the users in {T} are affected.
The parcel weighs # grams and is # cm long.
Our hotel in {T} has # rooms.
The # version of {P} was better.
My card was charged twice on {D}.
Take # tablets from the box and scan them.
The company said it would open a new factory in {C}.
A spokesperson for {O} declined to comment.
The government of {C} announced new rules.
Doctors, nurses and teachers get a discount.
I lost my card during a trip, please block it.
the app says offline but the light is green
cant log in since yesterday, please help asap
order {K} not here yet, any news?
does it work with {p}?
is {p} supported in {c}?
i live in {t} and the shop in {t} is closed
when is the next release of {p}
it's in {t}, near the station
`;
