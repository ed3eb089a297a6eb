// The two lists that most emergency numbers were read in.
import type { HelplineSource } from '../../lib/core/types.ts';

export const PHONE_METADATA: HelplineSource = {
  title: 'Google libphonenumber: short-number metadata, <emergency> patterns',
  url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
  year: 2026,
};

export const TEAMS_TABLE: HelplineSource = {
  title: 'Microsoft Teams: emergency numbers for countries',
  url: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/36169d99269b036f5091b7630a00a0bd97c8d3ea/Teams/emergency-numbers-reference.md',
  year: 2024,
};
