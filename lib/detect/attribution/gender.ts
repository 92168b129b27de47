const HE = new Set(
  'he mr spokesman chairman congressman policeman fireman councilman father brother son husband uncle grandfather nephew boyfriend king prince man cameraman fisherman'.split(
    ' ',
  ),
);
const SHE = new Set(
  'she ms mrs miss madam spokeswoman chairwoman congresswoman policewoman councilwoman mother sister daughter wife widow aunt grandmother niece girlfriend queen princess woman'.split(
    ' ',
  ),
);

/** What a title, office or pronoun tells of who can be meant by "he" or "she"; null for most. */
export function genderOf(norm: string): 'he' | 'she' | null {
  return HE.has(norm) ? 'he' : SHE.has(norm) ? 'she' : null;
}
