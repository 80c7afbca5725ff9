/** A county over the nation: it fills two open terms, goes before two rules, takes the place of one, and publishes its standard. */
package org.example.qingshi;
