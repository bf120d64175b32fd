/** The pages of commissioning plans: all plans, and one of them with its versions, its money and its duties. */
package org.opencommissioning.pages.plans;
