/** Lines that news pages print between paragraphs and that are no article text. Each must match from its first word. */
const LINES =
  /^(?:advertisement|advertising|story continues below|article continues (?:below|after)|continue reading|read (?:more|also|next|the full|original)|also read|see also|related(?: (?:stories|articles|coverage|links|posts|news))?\s?:?$|related ?:|more ?:|watch ?:|listen ?:|photos?:$|(?:recommended|trending)(?: for you| now| stories| reading)?$|click here|tap here|sign up|subscribe|follow (?:us|@|on)|join (?:us|our)|download (?:the|our)|get (?:our|the latest)|share (?:this|on|via)|print this|email this|send (?:us|your)|comments?$|leave a (?:comment|reply)|post a comment|copyright|©|\(c\) \d|all rights reserved|terms of (?:use|service)|image (?:source|copyright|caption)$|media caption$|tags?:|topics?:|filed under|posted (?:in|on|by)|published:?$|updated:?$|view (?:all|more|comments)|show (?:all|more)|load more|loading(?:\.{3}|…)?$|please (?:log|sign|enable|subscribe|wait)|enter your email|by (?:signing|submitting|subscribing|clicking)|you (?:have|can) (?:read|subscribe)|this (?:video|content) (?:is not|cannot|can't|can not)|your browser|we use cookies|most (?:read|popular|viewed|shared)|what to read next|don't miss|editor'?s? (?:picks?|note:?$)|have a (?:tip|story)|got a tip|thank you for|support (?:our|us)|donate(?: now| today| to us)?$|like this story|after newsletter|headlines delivered|wait \d|(?:want|have your say|join) (?:to discuss|the (?:discussion|conversation))|reporting by .{3,80}[;.] ?(?:editing|writing)|what do you think\?|(?:we apologi[sz]e|sorry), but this video|try refreshing your browser|our website is |latest (?:updates|news|stories|headlines)$|scroll (?:down|for))/i;

/** Invitations to write, follow or subscribe; they run on. */
const INVITATIONS =
  /^(?:get the best of |like us on |follow .{2,40} on (?:twitter|x|facebook|instagram|whatsapp|telegram|google|threads)\b|contact (?:the )?(?:reporter|writer|author)s? )/i;
/** Such lines are no longer than this, in characters. */
const LONGEST = 220;
const LONGEST_INVITATION = 320;

/** Whether a block that is no sentence of the article prints one of the usual lines between paragraphs; long blocks never do. */
export function isBoilerplate(text: string): boolean {
  if (text.length <= LONGEST_INVITATION && INVITATIONS.test(text)) return true;
  return text.length <= LONGEST && (LINES.test(text) || /\bback to video$/i.test(text));
}
