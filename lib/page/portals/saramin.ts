import type { Portal } from '../portal.ts';

export const portal: Portal = {
  hosts: ['saramin.co.kr'],
  offer: {
    title: ['.tit_job', 'h1.jobtit', '.wrap_jv_header h1'],
    company: ['.tit_area .company', '.wrap_jv_header .company'],
    text: ['.user_content', '.jv_detail', '[itemprop="description"]'],
    place: ['.jv_location address', '[itemprop="jobLocation"]'],
    pay: ['.jv_summary .salary', '[itemprop="baseSalary"]'],
  },
  list: {
    card: ['.item_recruit', '.list_item[id^="rec-"]'],
    title: ['.job_tit a', '.job_tit'],
    company: ['.corp_name a', '.company_nm'],
    link: ['.job_tit a', 'a[href*="/relay/view"]'],
  },
};
