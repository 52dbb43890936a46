/** What a step is given: the draft, how to change it, what is wrong on it. */
import type { CampaignDraft, FieldKey, Problems } from "./draft";

export interface StepProps {
  readonly draft: CampaignDraft;
  /** What is named takes the place of what was. */
  readonly onChange: (part: Partial<CampaignDraft>) => void;
  /** Said once the officer wanted to go on. */
  readonly problems: Problems;
}

export const withField = (draft: CampaignDraft, key: FieldKey, typed: string): Pick<CampaignDraft, "fields"> => ({
  fields: { ...draft.fields, [key]: typed },
});

export const withItem = <Item>(items: readonly Item[], index: number, change: Partial<Item>): readonly Item[] =>
  items.map((item, at) => (at === index ? { ...item, ...change } : item));
