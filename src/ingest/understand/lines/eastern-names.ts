// Names in scripts without capitals and blanks: only what stands around them says that they are names.

/** "カブの未来 by 山田太郎", also with さん and a company behind it. */
export const BY_OTHER_SCRIPT =
  /^(.{3,}?)\s+by\s+([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,10}?|[\p{sc=Hangul}]{2,5}?)(?:さん|氏|님)?(?:\s*[(（/:：].*)?$/u

/** "《カブの未来》-山田太郎，…", "「순무의 미래」 김민준": the marks say where the title ends. */
export const MARKED_EASTERN =
  /^(《[^》]{3,}》|「[^」]{3,}」|『[^』]{3,}』)\s*(?:[-–—:：|/]\s*)?([\p{sc=Han}]{2,4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・ ]{3,12}|[\p{sc=Hangul}]{2,4})(?:さん|氏|님|老师)?\s*(?:[，,、（(|/].*)?$/u
