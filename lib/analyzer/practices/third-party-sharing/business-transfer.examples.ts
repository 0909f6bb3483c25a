import { defineExamples } from '../../practice';

export const businessTransferExamples = defineExamples({
  practice: 'business-transfer',
  answers: {
    yes: [
      'If we are involved in a merger or bankruptcy, your information may be sold or transferred as part of the deal.',
      'If Fernlight is involved in a merger, your information may be transferred to the new company.',
      'In the event of bankruptcy, customer data may be sold together with our other assets.',
      'Should we sell all or part of our business, your details will pass to the new owner.',
      'We may disclose your data to prospective buyers and their advisers.',
      'Your records may be shared in connection with a restructuring, an acquisition or a sale of assets.',
      '# Who receives your data\n\n* A successor in title, after a change of control',
      '# How we share information\n\nCorporate transactions.',
      'If the company is sold, the customer list will be one of the assets that the purchaser acquires.',
      'We reserve the right to assign this information to any company that takes over the relevant division.',
      'Personal data may be transferred if a third party acquires our company.',
      'We may share your data in the following cases:\n\n* with our bank\n* in a reorganisation or dissolution of the company',
      'Information about you may be made available in the course of a joint venture or a divestiture.',
      'If we go out of business, customer information may be among the assets sold.',
      'We may share data with possible investors during due diligence.',
      'Should Fernlight change hands, your account moves to the new owner.',
      'Records may be sold in a liquidation.',
    ],
  },
  lookAlikes: [
    'We collect this information for the acquisition of new customers.',
    'Buyers and sellers see the address of each other when an order is placed.',
    'Personal information was sold to no one in the past year.',
    'We do not sell your data.',
    'When you purchase a service, we process your card details.',
    'You have the right to know to whom your information was sold.',
    'Point-of-sale terminals record the time of your visit.',
    'Your employer may ask us to merge duplicate accounts.',
    'We buy office supplies and share the invoice with our accountant.',
    'If you sell your car, remove your data first.',
    'When you buy an item, the seller gets your details.',
  ],
});
