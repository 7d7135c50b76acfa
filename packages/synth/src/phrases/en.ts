import type { BankSource } from "./bank.ts";

export const en: BankSource = {
  language: "en",
  joiner: " ",
  spelled: [
    ["at", "dot"],
    ["(at)", "(dot)"],
    ["[at]", "[dot]"],
  ],
  subject: `
    {p}: {f} not working
    {f} fails with {e}
    [Problem|Trouble|Issue] with {p} {m}
    {p} [keeps restarting|won't start|stopped responding] {w}
    Order {o} – [where is it|wrong item|delivery question]
    [Question|Help needed] about {f}
    Error {e} on {p}
    [Refund|Charged twice|Wrong amount] for {p}
    Cannot [sign in|log in|get in] – {f}
    {f} missing after update {v}
    URGENT: {p} down [for the whole office|since {h}|]
    Re: {p} case, {f} again
    Warranty for {m}
    [Slow|Very slow|Unstable] {f} {w}`,
  greet: `
    Hello,
    Hi,
    Hi there,
    Dear support team,
    Good morning,
    Hello {AFIRST},
    Hi {AFIRST},
    To whom it may concern,
    Hey,
    Dear {AGENT},`,
  agentGreet: `
    Hi {FIRST},
    Hello {FIRST},
    Dear {NAME},
    Good morning {FIRST},
    Hi {FIRST}, thanks for getting back to us.
    Hello {NAME}, thank you for contacting Lumen.`,
  when: `
    since yesterday
    since the update to {v}
    since {d}
    for about {n} days
    after I changed the {f} settings
    every morning around {h}
    whenever {x} is running
    since we moved to a new office
    after last night's restart
    for the third time this month
    ever since I replaced the old {m}
    about {n} times a day`,
  problem: `
    My {p} {m} [won't start|does not start|refuses to start|is completely dead] {w}.
    {f} [stopped working|is broken|does nothing|hangs] {w}.
    [We|I] cannot get {f} to work on the {m} {w}.
    [I keep getting|There is always|It shows] error {e} when I open {f}.
    [Our|The] {p} has been [slow|unreliable|offline] {w} and [nobody here knows why|the whole team is affected|customers are complaining].
    I was [charged twice|billed {c} too much|billed for a plan I cancelled] on order {o}.
    My parcel with tracking number {t} [has not arrived|shows as delivered but is not here|has been stuck in customs] {w}.
    The {f} option [disappeared|is greyed out|is gone] {w}.
    [I am locked out of|I can't sign in to] my {p} account {w}, it only says {e}.
    {p} [crashes|freezes|closes itself] as soon as I [tap|open|enable] {f}.
    [Half|Most|Some] of our {n} devices [lost|drop] the connection to {p} {w}.
    After installing {v} the {m} [gets very hot|drains the battery|reboots in a loop].
    I [bought|ordered] a {m} under order {o} and [the wrong colour arrived|a part is missing|it was damaged in the box].
    [Syncing|Uploading|Exporting] with {f} [stops at {n} percent|never finishes|gives {e}] {w}.
    The {x} integration [no longer talks to|is rejected by|times out against] {p} {w}.
    We plan to roll out {p} to {n} sites and {f} [does not scale|is limited|behaves differently at each of them].`,
  symptom: `
    The light [blinks red|turns amber|stays off] and then nothing happens.
    It [works|is fine] for a [minute|few minutes|while] and then drops again.
    The [screen|page|window] [stays white|goes black|flickers].
    In the log I see {e} [over and over|right before it stops|with trace {g}].
    [Other devices|My colleagues' machines] on the same network are fine.
    The app says version {v}, the device says [something else|it is up to date].
    It happens on [Wi-Fi and mobile data|both accounts|every browser] alike.
    There is a [clicking|humming|faint buzzing] noise when {f} is on.
    The spinner [turns for {n} minutes|never ends] and then I am back at the start page.
    Nothing shows under {f}, [not even the default entry|only an empty list].
    Files edited in {x} [come back as old versions|are duplicated|disappear].
    Sometimes it helps to [restart|unplug it|log out], [but not for long|most times it does not].
    The same {m} worked without a problem until {d}.
    Battery went from full to {n} percent within an hour.`,
  attempt: `
    I already [restarted|rebooted|power cycled] everything [twice|{n} times|].
    I [followed|tried the steps in] article {k} [but it made no difference|without success|up to step {n}].
    Reinstalling {v} [did not help|changed nothing|made it worse].
    I have [reset the {m} to factory settings|cleared the cache|removed and added the device again].
    We tried [another cable|another router|a second {m}], same result.
    Your colleague on chat told me to [disable {f}|wait {n} hours|update to {v}], [no luck|that did not work].
    I [turned off the firewall|uninstalled {x}|created a fresh profile] to rule that out.
    The page {u} says it is supported, so I [expected it to work|did exactly what it says].
    Rolling back to the previous build [fixed it for a day|is not possible any more].`,
  question: `
    [Can|Could] you please [look into this|check|help]?
    [What should I do|What else can I try|How do I fix this]?
    Is this a known [issue|bug|problem] with {v}?
    When will {f} [be back|work again|be fixed]?
    [Can I get|I would like] a [refund|replacement|callback].
    Do I need to [send it in|buy a new one|upgrade to {m}]?
    Is there a way to [keep my data|export everything first|turn {f} off]?
    How long [will that take|does the warranty last|is the repair]?
    Please [escalate this|treat this as urgent|call me back today].`,
  reply: `
    I did [that|what you asked|all the steps], [same error|still {e}|no change].
    [OK,|Right,|Sure,] I [will try|am trying] that [tonight|now|tomorrow morning].
    It is now on version {v}, and {f} [still fails|shows up again|works half the time].
    The serial is on the back but [hard to read|worn off], the box says {m}.
    [Yes|No], it is [connected by cable|on the guest network|the second one we bought].
    [Any news on this?|Is there an update?|I have not heard back from you.]
    [Attached is|Here is|I have attached] the [log|screenshot|photo|invoice] you wanted.
    That is [the third time I explain this|not really an answer|very disappointing].
    Article {k} does not match what I see on the screen [at all|in {v}].
    It happened again at {h}, [just after|shortly before] {x} started.
    The courier says {t} was [returned|never handed over|delivered to a neighbour].
    I found that it only happens when {f} is [on|off|set to automatic].`,
  thanks: `
    [Thanks|Thank you], [that did it|it works now|all good again].
    [Great|Perfect|Brilliant], {f} is [back|working|running again]. [Thanks a lot|Many thanks|You can close this].
    The replacement [arrived|came today] and works fine, thank you.
    Refund [received|is on my card], thanks for the quick help.
    Solved, [it was the cable|an old driver|the {f} setting was off].`,
  ack: `
    [Thank you for the details|Thanks for reporting this|Thanks for your patience].
    I am sorry [for the trouble|to hear that|about the delay].
    I [understand|can see] how [annoying|frustrating|disruptive] that is.
    I have [looked at|checked|gone through] your [account|logs|order {o}].
    We can [reproduce|see|confirm] the behaviour with {f} on {v}.
    This is [a known issue|tracked internally|with our engineers] under {e}.
    I [took over|picked up] this case from my colleague {PERSON}.`,
  ask: `
    [Could|Can] you [send|share|attach] [the log|a screenshot|a photo of the label]?
    Which version [do you see|is shown] under Settings, About?
    [When|At what time] did it [happen|start] [last|exactly]?
    Is {x} installed [on the same machine|anywhere in the network]?
    Does it also happen with {f} [turned off|in safe mode|on another account]?
    Please confirm the order number, [it should look like|for example] {o}.
    What colour is the light [on the {m}|while {f} runs]?
    How many [devices|users|sites] are affected?`,
  step: `
    Please [open|go to] Settings, then {f}, and [switch it off and on|choose Reset|remove the old entry].
    [Update|Please update] to version {v} [and try again|and restart the {m}|first].
    Hold the power button for {n} seconds until the light [blinks|turns white].
    The steps are in article {k}: {u}
    [Remove|Unpair] the {m}, wait {n} minutes and add it again.
    Sign out [everywhere|on all devices], clear the cache and sign in again.
    Then run the [check|diagnosis|repair] under {f} and send me the code it shows.
    If {e} comes back, [let me know|reply here|please do not reset it], so that we can [read the log|take a trace].
    Set {f} to [manual|5 GHz only|the lowest level] for now.
    Please disconnect {x} [for a test|while you do this].
    We [sent|shipped] a new {m}; tracking number {t}.
    I have [raised|escalated] this to our [second level|engineering|logistics] team.`,
  resolve: `
    The fix is in {v}, which [went out on {d}|is rolling out now|you can install today].
    I have [refunded {c}|credited {c}|cancelled the second charge], it takes up to {n} days to show.
    Your {f} has been [reset|re-enabled|moved to a new server] and [should work|is working] again.
    A replacement {m} is on its way, tracking {t}.
    The outage affecting {f} ended at {h}; [everything is back to normal|no data was lost].
    We [corrected|updated] the setting on our side, nothing else is needed.
    As this is working now I will [close|mark] the case [as solved|]. [Reply any time to reopen it.|]
    [It turned out|The logs show] that {x} blocked {f}; article {k} has the exception to add.`,
  bye: `
    Regards,
    Best regards,
    Thanks,
    Kind regards,
    Cheers,
    Thank you,
    Yours sincerely,`,
  agentBye: `
    Kind regards,\\n{AGENT}\\nLumen Support
    Best regards,\\n{AFIRST}
    Best,\\n{AGENT}
    {AFIRST} from Lumen Support`,
  auto: `
    Thank you for contacting Lumen. Your request has been received and will be answered [within {n} hours|as soon as possible]. [Do not reply to this message.|Articles that may help: {k}.]
    This is an automatic confirmation for order {o}. [Our team is looking into it.|You can follow it at {u}]
    I am the Lumen assistant. I [found|suggest] article {k} about {f}. [Did that help?|An agent will join soon.]`,
  quote: `
    On {d}, {NAME} wrote:
    On {d} at {h}, {NAME} <{EMAIL}> wrote:`,
  personal: `
    My [e-mail|email address|mail] is {EMAIL}.
    [Please write to|You can reach me at|Send it to] {EMAIL} [instead|as well|].
    The account is registered [under|to|with] {EMAIL}[, I think|].
    [Call me on|My number is|You can ring me at|Phone:] {PHONE}[ after {h}| any time|].
    [My colleague|My wife|My manager|The account owner,] {PERSON} [has the same problem|set it up|can confirm].
    [Ask for|Please also copy|It is registered to] {PERSON}.
    My [username|user name|login|handle] is {USERNAME}.
    I post as {USERNAME} in the forum[, same name in the app|].
    [Ship it to|My address is|Please send it to] {ADDRESS}.
    We moved to {ADDRESS}, [please update that|the old address is wrong].
    The [camera|device|tracker] shows {GEO} [as its place|which is my home].
    Last known [location|position]: {GEO}
    [Our IP is|It is blocked from|Public IP:] {IP}
    I see [logins|requests|connections] from {IP} [that are not mine|at night|].
    The MAC [address |]is {MAC}.
    Node {MAC} [drops off|is the one that fails].
    [Serial number|Serial|S/N]: {DEVICE}
    The IMEI or serial [on the box|under Settings] is {DEVICE}.
    I paid with [card|my Visa|credit card] {CARD}[, please refund that one|].
    The card [ending differently now|on file] is {CARD}.
    Please [refund to|pay it to] IBAN {IBAN}.
    [Our bank details|Bank account]: {BANK}
    [My tax number is|SSN|National ID|For the invoice my ID is] {ID}[.|, if you need it]
    [Passport number|My passport is] {PASSPORT}[ for the ID check|].
    The [van|car] with the plate {PLATE} [was on the doorbell clip|picked up the parcel].
    [Date of birth|DOB|I was born on] {DOB}[, as you asked|].
    My password [is|was] {SECRET} [if you need to test|and it no longer works|].
    [The code I got is|API key:|Recovery code:|Token:] {SECRET}
    [The link I was sent is|This link opens it:|Here is my link:] {URL}`,
};
