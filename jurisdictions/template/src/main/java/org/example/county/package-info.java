/** Policies of the county: a class for each programme, a constant for each sentence. */
package org.example.county;
