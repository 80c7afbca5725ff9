/** A law of lists: courses that the library knows nothing of, in their order within a year, and children by age; a step and a paper of one's own; families under one roof, each a claimant. */
package org.example.lanting;
