import type { CaptionOptions } from '../caption-text';

/** The invented case that the requirements' printed lines are of; `COURT` stands for the court's id. */
export const sampleCase = `court: COURT
number: 4:21-cv-01234-ABC (DEF)
judge: Ada B. Cole
parties:
  - { name: "Alder Bay Foods, Inc.", role: plaintiff }
  - { name: Marta Quill, role: defendant }
  - { name: Quill Shipping LLC, role: defendant }
counsel:
  - name: Ines Okafor
    bar: "100001"
    address: [1 Wharf Street, "Springfield, California 90000"]
    phone: (510) 555-0140
    email: ines@okafor.example
    for: ["Alder Bay Foods, Inc."]
`;

export const sampleDivision: Readonly<Record<string, string>> = { cand: 'Oakland' };

export const sampleOptions: CaptionOptions = {
  title: 'MOTION TO COMPEL',
  hearing: { date: '2022-03-03', time: '2:00 p.m.', courtroom: '4, 3rd Floor' },
};
